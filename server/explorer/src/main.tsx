import { render } from 'preact'
import { App } from './app'
import { keepFocus } from './lib/focus'
import './style/colours.css'
import './style/page.css'
import './style/parts.css'
import './style/drawings.css'
import './style/story.css'

keepFocus()
render(<App />, document.getElementById('app')!)
