using Dashboard.Domain.Record;
using Dashboard.Storage.Connections;

namespace Dashboard.Storage.Reading;

/// <summary>What single events say, with their codes as texts. For a few events; <see cref="EventColumns"/> is for millions.</summary>
internal static class EventTexts
{
    public const string Select = "t.code, e.action, e.occurred_at, e.precision, d.code, st.code, a.code, p.code, l.code, c.code, la.code, pa.code";

    /// <summary>From <c>approval_event e</c>.</summary>
    public const string Joins = """
        JOIN tweet t ON t.tweet_id = e.tweet_id
        LEFT JOIN department d ON d.department_id = e.department_id
        LEFT JOIN stage st ON st.stage_id = e.stage_id
        LEFT JOIN actor a ON a.actor_id = e.actor_id
        LEFT JOIN attribute p ON p.attribute_id = e.purpose_id
        LEFT JOIN attribute l ON l.attribute_id = e.language_id
        LEFT JOIN attribute c ON c.attribute_id = e.channel_id
        LEFT JOIN attribute la ON la.attribute_id = e.lane_id
        LEFT JOIN attribute pa ON pa.attribute_id = e.pair_id
        """;

    /// <summary>How many columns <see cref="Select"/> gives: the next one has this index.</summary>
    public const int Count = 12;

    /// <summary>Without the identifier.</summary>
    public static CanonicalEvent Read(Statement row) => new(
        row.Text(0),
        (ApprovalAction)row.Int(1),
        row.Int(2),
        (TimePrecision)row.Int(3),
        row.TextOrNull(4),
        row.TextOrNull(5),
        row.TextOrNull(6),
        row.TextOrNull(7),
        row.TextOrNull(8),
        row.TextOrNull(9),
        row.TextOrNull(10),
        row.TextOrNull(11));
}
