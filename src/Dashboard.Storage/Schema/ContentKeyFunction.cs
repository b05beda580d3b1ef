using Dashboard.Storage.Import;
using Microsoft.Data.Sqlite;

namespace Dashboard.Storage.Schema;

/// <summary>
/// <c>content_key(source, action, occurred_at, precision, stage, actor, department, purpose, language, channel, lane, pair)</c> for the
/// migration that needs it: the key of the first of equal rows. SQL has no such hash.
/// </summary>
internal static class ContentKeyFunction
{
    public static void AddTo(SqliteConnection connection) => connection.CreateFunction<long>("content_key", values =>
    {
        int Key(int index) => values[index] is long key ? (int)key : 0;
        var said = new CodedEvent(
            0, (int)(long)values[1]!, (long)values[2]!, (int)(long)values[3]!, Key(4), Key(5), Key(6), Key(7), Key(8), Key(9), Key(10), Key(11), Key(0));
        return ContentKey.Of(said);
    }, isDeterministic: true);
}
