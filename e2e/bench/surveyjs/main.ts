/** The guide in SurveyJS with React: the newest release that has a part for pages. */
import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import { Model, settings } from 'survey-core'
import { Survey } from 'survey-react-ui'
import 'survey-core/survey-core.fontless.min.css'
import { tree } from 'virtual:tree'
import { followTree, surveyOfTree } from '../survey-of-tree.ts'

settings.animationEnabled = false
const survey = new Model(surveyOfTree(tree))
followTree(survey, tree)
createRoot(document.getElementById('root') as HTMLElement).render(createElement(Survey, { model: survey }))
