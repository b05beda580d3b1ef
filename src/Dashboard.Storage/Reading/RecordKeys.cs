using Dashboard.Domain.Record;
using Microsoft.Data.Sqlite;

namespace Dashboard.Storage.Reading;

/// <summary>
/// Which of a loaded record's texts the keys of its database stand for, so that new events can be read in its numbers. Immutable. Never taken
/// on trust: texts of an import that was given up leave their keys to others, so that whoever reads by them compares the texts.
/// </summary>
public sealed class RecordKeys
{
    private RecordKeys(DimensionKeys[] dimensions) => Dimensions = dimensions;

    /// <summary>In the order of <see cref="Tables"/>.</summary>
    internal IReadOnlyList<DimensionKeys> Dimensions { get; }

    internal static IReadOnlyList<DimensionTable> Tables { get; } =
    [
        new("tweet"), new("department"), new("stage"), new("actor"),
        new("purpose", "purpose"), new("language", "language"), new("channel", "channel"), new("lane", "lane"), new("pair", "pair"),
    ];

    internal static RecordKeys Read(SqliteConnection connection, RecordCodes codes) =>
        new([.. Tables.Zip(TextsOf(codes), (table, texts) => DimensionKeys.Read(connection, table, texts))]);

    internal static RecordKeys Of(IEnumerable<DimensionKeys> dimensions) => new([.. dimensions]);

    internal static IReadOnlyList<IReadOnlyList<string>> TextsOf(RecordCodes codes) =>
        [codes.Tweets, codes.Departments, codes.Stages, codes.Actors, codes.Purposes, codes.Languages, codes.Channels, codes.Lanes, codes.Pairs];
}
