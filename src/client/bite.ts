import './contents-spy.ts';
import './margin-notes.ts';
