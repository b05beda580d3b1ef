namespace Dashboard.Exchange.Reading.Xes;

/// <summary>
/// Stands between a file and the XML reader, which holds a whole tag, text, comment or CDATA section in memory however
/// long it is: refuses the file before one of them passes the limit.
/// </summary>
/// <remarks>
/// Works on bytes, which is right for UTF-8 and every other encoding that keeps ASCII. Outside comments, CDATA sections and
/// processing instructions a <c>&lt;</c> always begins new markup, so the distance between two of them bounds every piece.
/// </remarks>
internal sealed class MarkupGuard(Stream inner, string file, int limit) : ForwardStream
{
    private static readonly (byte[] Opening, byte[] Closing)[] Sections =
    [
        ([.. "<!--"u8], [.. "-->"u8]),
        ([.. "<![CDATA["u8], [.. "]]>"u8]),
        ([.. "<?"u8], [.. "?>"u8]),
    ];

    private byte[]? _closing;
    private int _matched;
    private int _openingLength;
    private long _length;
    private long _line = 1;

    public override int Read(Span<byte> buffer)
    {
        var read = inner.Read(buffer);
        foreach (var value in buffer[..read])
        {
            _line += value == '\n' ? 1 : 0;
            if (_closing is null)
            {
                Outside(value);
            }
            else
            {
                Inside(value);
            }

            if (++_length > limit)
            {
                throw FileFaults.XmlTooLong(file, _line, limit);
            }
        }

        return read;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }

    private void Outside(byte value)
    {
        if (value == '<')
        {
            (_length, _openingLength) = (0, 1);
            return;
        }

        if (_openingLength == 0)
        {
            return;
        }

        // The bytes since '<' are so far the beginning of some section's opening.
        var at = _openingLength++;
        var stillPossible = false;
        foreach (var (opening, closing) in Sections)
        {
            if (at < opening.Length && opening[at] == value)
            {
                stillPossible = true;
                if (at == opening.Length - 1)
                {
                    (_closing, _matched, _openingLength) = (closing, 0, 0);
                    return;
                }
            }
        }

        _openingLength = stillPossible ? _openingLength : 0;
    }

    private void Inside(byte value)
    {
        var closing = _closing!;
        if (value == closing[_matched])
        {
            if (++_matched == closing.Length)
            {
                (_closing, _length) = (null, 0);
            }
        }
        else if (_matched == closing.Length - 1 && value == closing[0])
        {
            // "---" and "]]]": the last two bytes are still the beginning of the closing.
        }
        else
        {
            _matched = value == closing[0] ? 1 : 0;
        }
    }
}
