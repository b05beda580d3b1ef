using System.Buffers;
using System.Text;
using System.Text.Unicode;
using CsvHelper;
using Dashboard.Domain.Record;
using Dashboard.Exchange.Mapping;

namespace Dashboard.Exchange.Reading.Csv;

/// <summary>
/// The rows of a CSV file (RFC 4180, UTF-8). Fields are taken as bytes and decoded here, strictly: the library's own
/// decoding would put U+FFFD where the file has bytes that are not UTF-8.
/// </summary>
internal sealed class CsvRows : RowSource
{
    private readonly string _file;
    private readonly ReadLimits _limits;
    private readonly CsvReader _csv;
    private readonly int _fieldCount;
    private readonly CsvColumns _columns;
    private readonly TextCache[] _caches = [.. CanonicalColumns.All.Select(name => new TextCache(name is CanonicalColumns.TweetId or CanonicalColumns.Pair or CanonicalColumns.Actor ? TextCache.Many : TextCache.Few))];
    private readonly TextCache _activities = new();
    private readonly char[] _time = new char[40];
    private readonly Queue<CsvMalformedRecord> _malformed = new();

    public CsvRows(PeekableStream content, string file, ReadOptions options)
    {
        (_file, _limits) = (file, options.Limits);
        _csv = CsvReader.Create(content, new CsvReaderOptions
        {
            Separator = CsvSeparator.Of(content.Peek(64 * 1024)),
            DetectSeparatorHint = false,
            HasHeader = false, // read as a row, so that its length is known before a thousand names are made of it
            Encoding = Encoding.UTF8,
            MaxRecordSize = options.Limits.RowBytes,
            TrackLineNumbers = true,
            MalformedData = CsvMalformedDataHandling.Recover,
            OnMalformedRecord = _malformed.Enqueue,
        });
        var header = ReadHeader();
        _fieldCount = header.Length;
        _columns = new CsvColumns(header, options.Profile, file);
    }

    public override string ActivityName => string.Join('+', _columns.ActivityPositions.Select(HeaderAt));

    public override IReadOnlyList<string> NeverSeen => [];

    private string[] Header { get; set; } = [];

    public override bool Next(out long line, out RefusedRow? refusal)
    {
        refusal = null;
        if (!Advance())
        {
            line = 0;
            return false;
        }

        line = _csv.LineNumber;
        if (IsMalformed(line, out var reason))
        {
            refusal = reason == CsvMalformedReason.UnterminatedQuote ? Refusal.UnclosedQuote(line) : Refusal.BadQuote(line);
        }
        else if (_csv.FieldCount != _fieldCount)
        {
            refusal = Refusal.WrongFieldCount(line, _csv.FieldCount, _fieldCount);
        }

        return true;
    }

    public override FieldFault Field(CanonicalColumn column, out string? text)
    {
        text = null;
        var position = _columns[column];
        if (position < 0)
        {
            return FieldFault.None;
        }

        var bytes = _csv.GetSpan(position);
        return column is CanonicalColumn.OccurredAt or CanonicalColumn.EventId && bytes.Length <= _limits.FieldBytes
            ? TextCache.Decode(bytes, out text)
            : _caches[(int)column].Get(bytes, _limits.FieldBytes, out text);
    }

    public override bool TryGetTime(out ReadOnlySpan<char> text)
    {
        text = default;
        var position = _columns[CanonicalColumn.OccurredAt];
        if (position < 0)
        {
            return false;
        }

        // ASCII that begins and ends with a printing character needs neither decoding nor trimming.
        var bytes = _csv.GetSpan(position);
        if (bytes.IsEmpty || bytes.Length > _time.Length || bytes[0] <= ' ' || bytes[^1] <= ' '
            || Ascii.ToUtf16(bytes, _time, out var written) != OperationStatus.Done)
        {
            return false;
        }

        text = _time.AsSpan(0, written);
        return true;
    }

    public override FieldFault Activity(out string? text)
    {
        if (_columns.ActivityPositions is [var only])
        {
            return _activities.Get(_csv.GetSpan(only), _limits.FieldBytes, out text);
        }

        var parts = new string[_columns.ActivityPositions.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            var fault = _activities.Get(_csv.GetSpan(_columns.ActivityPositions[i]), _limits.FieldBytes, out var part);
            if (fault != FieldFault.None)
            {
                text = null;
                return fault;
            }

            parts[i] = part ?? "";
        }

        text = parts.All(part => part.Length == 0) ? null : string.Join('+', parts);
        return FieldFault.None;
    }

    public override string NameOf(CanonicalColumn column) => _columns.NameOf(column);

    protected override void Dispose(bool disposing) => _csv.Dispose();

    private string HeaderAt(int position) => Header[position];

    private string[] ReadHeader()
    {
        if (!Advance())
        {
            throw FileFaults.Empty(_file);
        }

        if (_csv.FieldCount > _limits.Columns)
        {
            throw FileFaults.Header(
                _file,
                $"the header has {_csv.FieldCount} columns; {_limits.Columns} at most are read. Is this a log of events, one a row?",
                $"l’en-tête a {_csv.FieldCount} colonnes; on en lit au plus {_limits.Columns}. Est-ce bien un journal d’événements, un par ligne?");
        }

        Header = new string[_csv.FieldCount];
        for (var i = 0; i < Header.Length; i++)
        {
            var bytes = _csv.GetSpan(i);
            if (!Utf8.IsValid(bytes) || bytes.ContainsAnyInRange((byte)0, (byte)8))
            {
                throw FileFaults.Header(
                    _file,
                    "the header is not text in UTF-8. Save the file as UTF-8 (in Excel: “CSV UTF-8”).",
                    "l’en-tête n’est pas du texte en UTF-8. Enregistrez le fichier en UTF-8 (dans Excel\u00A0: «\u00A0CSV UTF-8\u00A0»).");
            }

            Header[i] = Encoding.UTF8.GetString(bytes).Trim();
        }

        return Header;
    }

    private bool Advance()
    {
        try
        {
            return _csv.Read();
        }
        catch (CsvFormatException fault)
        {
            throw FileFaults.RowTooLong(_file, fault.LineNumber, _limits.RowBytes);
        }
    }

    /// <summary>The library finds malformed rows block by block, so they may be told of before they are reached.</summary>
    private bool IsMalformed(long line, out CsvMalformedReason reason)
    {
        reason = default;
        var isMalformed = false;
        while (_malformed.TryPeek(out var next) && next.LineNumber <= line)
        {
            isMalformed |= next.LineNumber == line;
            reason = next.Reason;
            _malformed.Dequeue();
        }

        return isMalformed;
    }
}
