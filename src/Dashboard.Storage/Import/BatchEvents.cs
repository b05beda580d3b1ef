namespace Dashboard.Storage.Import;

/// <summary>
/// The events that one import brought, in SQL: it wrote them one behind the other, so its first and last number find them without an index,
/// past the few that the way in wrote meanwhile.
/// </summary>
internal static class BatchEvents
{
    /// <summary>Events <c>e</c> of <c>@batch</c>; ends in a condition, so that others follow with <c>AND</c>.</summary>
    public const string From = """
        FROM approval_event e
        WHERE e.batch_id = @batch
          AND e.event_id BETWEEN (SELECT first_event FROM import_batch WHERE batch_id = @batch)
                             AND coalesce((SELECT last_event FROM import_batch WHERE batch_id = @batch), 9223372036854775807)
        """;
}
