using System.Buffers;
using System.Globalization;
using System.Text;
using NodaTime;
using NodaTime.Text;

namespace Dashboard.Exchange.Tables;

/// <summary>
/// Writes CSV that is the same bytes each time: UTF-8 without a byte order mark, LF, quotes only where RFC 4180 needs them,
/// the invariant culture. Values stay as they are, also those that a spreadsheet would take for a formula.
/// </summary>
internal sealed class CsvTable(Stream output)
{
    private const int FlushFrom = 64 * 1024;

    // A lone surrogate has no UTF-8: better no file than one with U+FFFD in it.
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly SearchValues<char> NeedQuotes = SearchValues.Create("\",\r\n");
    private static readonly InstantPattern Milliseconds = InstantPattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:ss.fff'Z'");

    private readonly ArrayBufferWriter<byte> _buffer = new(FlushFrom + 4096);
    private bool _isFirstInRow = true;

    public void Header(IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            Text(name);
        }

        EndRow();
    }

    /// <summary>A text; empty for what is unknown.</summary>
    public void Text(string? value)
    {
        Separate();
        if (value is null)
        {
            return;
        }

        if (!value.AsSpan().ContainsAny(NeedQuotes))
        {
            Strict.GetBytes(value, _buffer);
            return;
        }

        _buffer.Write("\""u8);
        Strict.GetBytes(value.Replace("\"", "\"\"", StringComparison.Ordinal), _buffer);
        _buffer.Write("\""u8);
    }

    public void Number(long? value)
    {
        Separate();
        if (value is { } number)
        {
            var span = _buffer.GetSpan(20);
            number.TryFormat(span, out var written, default, CultureInfo.InvariantCulture);
            _buffer.Advance(written);
        }
    }

    public void Flag(bool value) => Number(value ? 1 : 0);

    /// <summary>UTC milliseconds, as in <c>2026-07-01T13:30:00.000Z</c>.</summary>
    public void Time(long? milliseconds) =>
        Text(milliseconds is { } time ? Milliseconds.Format(Instant.FromUnixTimeMilliseconds(time)) : null);

    /// <summary>The day in a zone that an instant falls on.</summary>
    public void Day(long milliseconds, DateTimeZone zone) =>
        Text(LocalDatePattern.Iso.Format(Instant.FromUnixTimeMilliseconds(milliseconds).InZone(zone).Date));

    public void EndRow()
    {
        _buffer.Write("\n"u8);
        _isFirstInRow = true;
    }

    /// <summary>Hands over what is written, if it is worth it or <paramref name="isLast"/>.</summary>
    public async ValueTask FlushAsync(bool isLast, CancellationToken ct)
    {
        if (_buffer.WrittenCount >= FlushFrom || isLast)
        {
            await output.WriteAsync(_buffer.WrittenMemory, ct);
            _buffer.ResetWrittenCount();
        }
    }

    /// <summary>Writes a whole table, row by row, as the rows come.</summary>
    public static async Task WriteAsync<TRow>(
        Stream output, IReadOnlyList<string> columns, IEnumerable<TRow> rows, Action<CsvTable, TRow> writeRow, CancellationToken ct)
    {
        var table = new CsvTable(output);
        table.Header(columns);
        foreach (var row in rows)
        {
            writeRow(table, row);
            table.EndRow();
            await table.FlushAsync(isLast: false, ct);
        }

        await table.FlushAsync(isLast: true, ct);
        await output.FlushAsync(ct);
    }

    private void Separate()
    {
        if (!_isFirstInRow)
        {
            _buffer.Write(","u8);
        }

        _isFirstInRow = false;
    }
}
