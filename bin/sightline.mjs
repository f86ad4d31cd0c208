#!/usr/bin/env node
import { launch } from '../tools/launch.mjs'

launch(process.argv.slice(2))
