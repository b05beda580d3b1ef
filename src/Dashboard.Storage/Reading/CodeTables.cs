using Dashboard.Domain.Record;
using Microsoft.Data.Sqlite;

namespace Dashboard.Storage.Reading;

/// <summary>Every dimension's texts, read once for a reading of the record.</summary>
internal sealed class CodeTables
{
    private CodeTables(SqliteConnection connection)
    {
        Tweets = Table("tweet");
        Departments = Table("department");
        Stages = Table("stage");
        Actors = Table("actor");
        Purposes = Attribute("purpose");
        Languages = Attribute("language");
        Channels = Attribute("channel");
        Lanes = Attribute("lane");
        Pairs = Attribute("pair");

        CodeTable Table(string name) => CodeTable.Read(connection, $"SELECT {name}_id, code FROM {name} ORDER BY {name}_id");
        CodeTable Attribute(string kind) => CodeTable.Read(connection, $"SELECT attribute_id, code FROM attribute WHERE kind = '{kind}' ORDER BY attribute_id");
    }

    public CodeTable Tweets { get; }

    public CodeTable Departments { get; }

    public CodeTable Stages { get; }

    public CodeTable Actors { get; }

    public CodeTable Purposes { get; }

    public CodeTable Languages { get; }

    public CodeTable Channels { get; }

    public CodeTable Lanes { get; }

    public CodeTable Pairs { get; }

    public RecordCodes Codes => new(
        Tweets.Codes, Departments.Codes, Stages.Codes, Actors.Codes, Purposes.Codes, Languages.Codes, Channels.Codes, Lanes.Codes, Pairs.Codes);

    public static CodeTables Read(SqliteConnection connection) => new(connection);
}
