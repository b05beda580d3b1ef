using Dashboard.Domain.Text;

namespace Dashboard.Domain.Record;

/// <summary>One row of a file that was not taken, and why.</summary>
/// <param name="Row">Line of the file where the row begins, from 1 (the header is line 1); in XES the line of the event's start tag.</param>
/// <param name="Column">The column at fault as the file names it; <see langword="null"/> where the row as a whole is.</param>
/// <param name="Code">A short stable code of the kind of fault, such as <c>bad_time</c>, for counting.</param>
/// <param name="Reason">What is wrong and what to do, quoting at most 80 characters of the value.</param>
public sealed record RefusedRow(long Row, string? Column, string Code, Bilingual Reason);
