using System.Text;
using System.Xml;
using Dashboard.Domain.Record;
using Dashboard.Exchange.Mapping;

namespace Dashboard.Exchange.Reading.Xes;

/// <summary>
/// The events of an XES log (IEEE 1849), in any namespace or none. A <c>global</c> declares what later events have; it is a
/// default for events to be made, so nothing is filled in from it. Attributes may be of any simple type; lists, containers
/// and attributes of attributes are not read.
/// </summary>
internal sealed class XesRows : RowSource
{
    private readonly string _file;
    private readonly ReadLimits _limits;
    private readonly XmlReader _xml;
    private readonly XesColumns _columns;
    private readonly bool _reportsNeverSeen;
    private readonly string?[] _values;
    private readonly bool[] _seen;
    private readonly bool[] _isOfTrace;
    private string? _contradictoryInTrace;
    private bool _isInTrace;
    private bool _traceHasEvents;

    public XesRows(PeekableStream content, string file, ReadOptions options)
    {
        (_file, _limits) = (file, options.Limits);
        _columns = new XesColumns(options.Profile);
        _reportsNeverSeen = options.Profile.Columns is not null;
        _values = new string?[_columns.Names.Count];
        _seen = new bool[_values.Length];
        _isOfTrace = [.. _columns.Names.Select(name => name.StartsWith("case:", StringComparison.Ordinal))];
        _xml = XmlReader.Create(new MarkupGuard(content, file, options.Limits.RowBytes), new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            IgnoreWhitespace = true,
            NameTable = new BoundedNameTable(file, options.Limits.XmlNames),
            CloseInput = true,
        });
        while (Advance() && _xml.NodeType != XmlNodeType.Element)
        {
        }

        if (_xml.LocalName != "log")
        {
            throw FileFaults.NotXes(file, _xml.LocalName);
        }
    }

    public override string ActivityName => string.Join('+', _columns.Activity.Select(slot => _columns.Names[slot]));

    public override IReadOnlyList<string> NeverSeen =>
        _reportsNeverSeen ? [.. _columns.Names.Where((_, slot) => !_seen[slot])] : [];

    private long Line => ((IXmlLineInfo)_xml).LineNumber;

    public override bool Next(out long line, out RefusedRow? refusal)
    {
        refusal = null;
        while (Advance())
        {
            if (_xml.NodeType == XmlNodeType.EndElement)
            {
                _isInTrace &= _xml.Depth > 1;
            }
            else if (_xml.NodeType == XmlNodeType.Element)
            {
                if (_xml.LocalName == "event" && (_xml.Depth == 1 || (_isInTrace && _xml.Depth == 2)))
                {
                    line = Line;
                    refusal = ReadEvent(line);
                    return true;
                }

                BetweenEvents();
            }
        }

        line = 0;
        return false;
    }

    public override FieldFault Field(CanonicalColumn column, out string? text)
    {
        foreach (var slot in _columns[column])
        {
            if (_values[slot] is not null)
            {
                return Value(slot, out text);
            }
        }

        text = null;
        return FieldFault.None;
    }

    public override FieldFault Activity(out string? text)
    {
        text = null;
        var parts = new string[_columns.Activity.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            var fault = Value(_columns.Activity[i], out var part);
            if (fault != FieldFault.None)
            {
                return fault;
            }

            parts[i] = part ?? "";
        }

        text = parts.All(part => part.Length == 0) ? null : string.Join('+', parts);
        return FieldFault.None;
    }

    public override string NameOf(CanonicalColumn column) =>
        _columns[column] is [var first, ..] ? _columns.Names[first] : CanonicalColumns.All[(int)column];

    protected override void Dispose(bool disposing) => _xml.Dispose();

    private FieldFault Value(int slot, out string? text)
    {
        text = _values[slot];
        return text is null || text.Length <= _limits.FieldBytes / 3 || Encoding.UTF8.GetByteCount(text) <= _limits.FieldBytes
            ? FieldFault.None
            : FieldFault.TooLong;
    }

    private void BetweenEvents()
    {
        if (_xml.Depth == 1)
        {
            _isInTrace = _xml.LocalName == "trace" && !_xml.IsEmptyElement;
            _traceHasEvents = false;
            _contradictoryInTrace = null;
            Clear(ofTrace: true);
        }
        else if (_isInTrace && _xml.Depth == 2 && IsAttribute() && _xml.GetAttribute("key") is { } key && _columns.IsTraceKey(key, out var slot))
        {
            if (_traceHasEvents)
            {
                throw FileFaults.LateTraceAttribute(_file, Line, key);
            }

            _contradictoryInTrace = Take(slot) ? _contradictoryInTrace : key;
        }
    }

    private RefusedRow? ReadEvent(long line)
    {
        var isInTrace = _isInTrace && _xml.Depth == 2;
        _traceHasEvents |= isInTrace;
        Clear(ofTrace: false);
        var depth = _xml.Depth;
        string? contradictory = null;
        if (!_xml.IsEmptyElement)
        {
            while (Advance() && (_xml.NodeType != XmlNodeType.EndElement || _xml.Depth != depth))
            {
                if (_xml.NodeType == XmlNodeType.Element && _xml.Depth == depth + 1 && IsAttribute()
                    && _xml.GetAttribute("key") is { } key && _columns.IsEventKey(key, out var slot))
                {
                    contradictory = Take(slot) ? contradictory : key;
                }
            }
        }

        return !isInTrace ? Refusal.OutsideTrace(line)
            : (contradictory ?? _contradictoryInTrace) is { } twice ? Refusal.ContradictoryKey(line, twice)
            : null;
    }

    /// <summary>Takes the value that the reader stands at; <see langword="false"/> where its key already has another.</summary>
    private bool Take(int slot)
    {
        _seen[slot] = true;
        var text = _xml.GetAttribute("value")?.Trim();
        if (string.IsNullOrEmpty(text))
        {
            return true;
        }

        var isSame = _values[slot] is not { } before || before == text;
        _values[slot] = text;
        return isSame;
    }

    private bool IsAttribute() => _xml.LocalName is "string" or "date" or "int" or "float" or "boolean" or "id";

    private void Clear(bool ofTrace)
    {
        for (var slot = 0; slot < _values.Length; slot++)
        {
            if (_isOfTrace[slot] == ofTrace)
            {
                _values[slot] = null;
            }
        }
    }

    private bool Advance()
    {
        try
        {
            if (!_xml.Read())
            {
                return false;
            }
        }
        catch (XmlException fault)
        {
            // The exception has no code of its own for a forbidden DTD; the framework's messages exist in English only.
            throw fault.Message.Contains("DTD", StringComparison.Ordinal)
                ? FileFaults.Dtd(_file, fault.LineNumber, fault)
                : FileFaults.Xml(_file, fault.LineNumber, fault.LinePosition, fault);
        }

        return _xml.Depth <= _limits.XmlDepth ? true : throw FileFaults.XmlTooDeep(_file, Line, _limits.XmlDepth);
    }
}
