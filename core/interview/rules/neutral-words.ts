import { stemsOf } from "../reading/vocabulary";

/** Words in which people speak of a talk, its matters and its course without appraising them. */
export const commonStems: ReadonlySet<string> = stemsOf([
  `topic question part side lot choice matter subject area change step different new number constraint decision trade trade-off while thing
  way kind sort piece point end beginning start first last next other another one two three four five background context case example
  story state situation picture whole rest half level stage phase time day week month year moment place reason cause problem issue price
  cost risk limit hard long short big small early late old technical practical general move turn go come stay leave begin follow ask tell
  hear describe mention speak say see take understand know mean talk note write list order direction person people work role field
  section layer angle view version previous later earlier further separate single common usual typical similar same own own
  answer conversation interview minute bit little few several many much more less today now then before after again
  fair fine clear everything open done over true enough noted gone left put set given made kept moved started used needed wanted called based
  bridge shift switch jump break pause look back word line sentence detail aside fact order way round`,
]);
