/** The guide in SurveyJS without a framework of the page: it brings its own Preact, and is the smallest of its forms. */
import { Model, settings } from 'survey-core'
import { renderSurvey } from 'survey-js-ui'
import 'survey-core/survey-core.fontless.min.css'
import { tree } from 'virtual:tree'
import { followTree, surveyOfTree } from '../survey-of-tree.ts'

settings.animationEnabled = false
const survey = new Model(surveyOfTree(tree))
followTree(survey, tree)
renderSurvey(survey, document.getElementById('root') as HTMLElement)
