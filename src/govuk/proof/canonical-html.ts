import { parseDocument } from 'htmlparser2'
