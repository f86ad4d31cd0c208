// The main job in one command: install, build, serve with the demonstration.
import { launch } from './launch.mjs'

launch(['serve', '--demo', ...process.argv.slice(2)])
