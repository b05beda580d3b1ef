using Dashboard.Domain.Record;

namespace Dashboard.Exchange.Mapping;

/// <summary>A file's rows, whatever its format: the fields of one at a time, by what they are in the canonical form.</summary>
internal abstract class RowSource : IDisposable
{
    /// <summary>Goes to the next row; <see langword="false"/> at the end of a file that is whole.</summary>
    /// <param name="refusal">Set where the row can't be told apart into fields.</param>
    public abstract bool Next(out long line, out RefusedRow? refusal);

    /// <summary>The field's text, trimmed; <see langword="null"/> where it is empty or the file has no such column.</summary>
    public abstract FieldFault Field(CanonicalColumn column, out string? text);

    /// <summary>
    /// The time's characters, trimmed, without a text made of them: no two rows have the same. <see langword="false"/> where that takes more
    /// care than that, and <see cref="Field"/> is to be asked.
    /// </summary>
    /// <param name="text">Good until the next row.</param>
    public virtual bool TryGetTime(out ReadOnlySpan<char> text)
    {
        text = default;
        return false;
    }

    /// <summary>The activity, its parts joined by <c>+</c>; <see langword="null"/> where all are empty.</summary>
    public abstract FieldFault Activity(out string? text);

    /// <summary>What the file calls the column.</summary>
    public abstract string NameOf(CanonicalColumn column);

    /// <summary>What the file calls the columns that the activity is read from.</summary>
    public abstract string ActivityName { get; }

    /// <summary>Columns of the profile that no row had. In CSV that refuses the file, so there it is empty.</summary>
    public abstract IReadOnlyList<string> NeverSeen { get; }

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected abstract void Dispose(bool disposing);
}
