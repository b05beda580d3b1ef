using Dashboard.Domain.Text;
using Dashboard.Exchange.Mapping;

namespace Dashboard.Exchange.Reading;

/// <summary>
/// A file's rows as canonical events, one at a time and in the order of the file; memory does not grow with the file.
/// Rows returned before a <see cref="FaultException"/> count only if the reading ends without one.
/// </summary>
public sealed class EventReader : IDisposable
{
    private readonly string _file;
    private readonly RowSource _rows;
    private readonly RowMapper _mapper;
    private readonly Func<long> _bytesRead;

    internal EventReader(string file, RowSource rows, RowMapper mapper, Func<long> bytesRead, long bytesTotal)
    {
        (_file, _rows, _mapper, _bytesRead, BytesTotal) = (file, rows, mapper, bytesRead, bytesTotal);
    }

    /// <summary>Bytes of the file itself (compressed, if it is) that have been read, ahead of the rows by some buffers.</summary>
    public long BytesRead => _bytesRead();

    /// <summary>Bytes of the file; 0 where that is not known.</summary>
    public long BytesTotal { get; }

    /// <summary>Rows so far that the profile leaves out: they are no events, and no faults.</summary>
    public long Dropped { get; private set; }

    /// <summary>The codes of the rows so far.</summary>
    public CodeCensus Codes { get; } = new();

    /// <summary>Columns that the profile names and no row so far had; only XES, where no header says what there is.</summary>
    public IReadOnlyList<string> NeverSeen => _rows.NeverSeen;

    /// <summary>Goes on to the next row that the profile does not leave out.</summary>
    /// <returns><see langword="false"/> at the end of the file.</returns>
    /// <exception cref="FaultException">Something is wrong with the file as a whole; nothing of it should be kept.</exception>
    public bool Read(out ReadRow row)
    {
        try
        {
            while (_rows.Next(out var line, out var refusal))
            {
                if (refusal is not null)
                {
                    row = new(line, null, refusal);
                    return true;
                }

                if (_mapper.TryMap(line, out row))
                {
                    if (row.Event is { } taken)
                    {
                        Codes.Add(taken);
                    }

                    return true;
                }

                Dropped++;
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw FileFaults.NotReadable(_file, fault);
        }

        row = default;
        return false;
    }

    public void Dispose() => _rows.Dispose();
}
