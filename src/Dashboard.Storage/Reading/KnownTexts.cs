using Dashboard.Domain.Record;
using Dashboard.Storage.Connections;
using Microsoft.Data.Sqlite;

namespace Dashboard.Storage.Reading;

/// <summary>Turns keys of new events into indices of a loaded record's texts, adding those that are new. Each key is looked up once.</summary>
internal sealed class KnownTexts : IDisposable
{
    private readonly Dimension[] _dimensions;

    public KnownTexts(SqliteConnection connection, RecordCodes codes, RecordKeys keys) =>
        _dimensions = [.. RecordKeys.Tables.Zip(RecordKeys.TextsOf(codes), keys.Dimensions)
            .Select(one => new Dimension(new Statement(connection, one.First.TextOfKey), one.Second, one.Third))];

    /// <summary>Whether every key stood for the text that it stood for when the record was read.</summary>
    public bool IsSound => _dimensions.All(dimension => dimension.IsSound);

    public RecordCodes Codes => _dimensions.Select(dimension => dimension.AllTexts).ToArray() is [var tweets, var departments, var stages, var actors, var purposes, var languages, var channels, var lanes, var pairs]
        ? new(tweets, departments, stages, actors, purposes, languages, channels, lanes, pairs)
        : throw new InvalidOperationException("A record has nine dimensions.");

    public RecordKeys Keys => RecordKeys.Of(_dimensions.Select(dimension => dimension.AllKeys));

    public int IndexOf(int dimension, int key) => key == 0 ? -1 : _dimensions[dimension].IndexOf(key);

    public void Dispose()
    {
        foreach (var dimension in _dimensions)
        {
            dimension.Dispose();
        }
    }

    private sealed class Dimension(Statement textOfKey, IReadOnlyList<string> texts, DimensionKeys keys) : IDisposable
    {
        private readonly Dictionary<int, int> _met = [];
        private readonly Dictionary<int, int> _later = [];
        private readonly List<string> _laterTexts = [];

        public bool IsSound { get; private set; } = true;

        public IReadOnlyList<string> AllTexts => AppendedTexts.To(texts, _laterTexts);

        public DimensionKeys AllKeys => keys.With(_later);

        public int IndexOf(int key)
        {
            if (!_met.TryGetValue(key, out var index))
            {
                _met.Add(key, index = LookUp(key));
            }

            return index;
        }

        public void Dispose() => textOfKey.Dispose();

        private int LookUp(int key)
        {
            textOfKey.Bind(1, key);
            var text = textOfKey.Step() ? textOfKey.Text(0) : null;
            textOfKey.Reset();
            var index = keys.IndexOf(key);
            if (index >= 0)
            {
                IsSound &= texts[index] == text;
                return index;
            }

            if (text is null)
            {
                IsSound = false;
                return -1;
            }

            _later.Add(key, texts.Count + _laterTexts.Count);
            _laterTexts.Add(text);
            return _later[key];
        }
    }
}
