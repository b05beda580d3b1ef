using Dashboard.Domain.Record;

namespace Dashboard.Exchange.Reading;

/// <summary>One row of a file: the event that it became, or why it was refused. Never both, never neither.</summary>
/// <param name="Row">Line where the row begins, from 1; in XES the line of the event's start tag.</param>
public readonly record struct ReadRow(long Row, CanonicalEvent? Event, RefusedRow? Refusal);
