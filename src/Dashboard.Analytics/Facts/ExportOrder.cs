namespace Dashboard.Analytics.Facts;

/// <summary>The rows of a store that count, in the order of exports, to be walked without garbage: those of its base with the ones derived anew in between.</summary>
internal readonly struct ExportOrder(FactOverlay? overlay, int baseRows)
{
    public Enumerator GetEnumerator() => new(overlay, baseRows);

    public struct Enumerator(FactOverlay? overlay, int baseRows)
    {
        private int _nextOfBase;
        private int _nextOfTail;

        /// <summary>The next row of the base at which one of the tail comes first.</summary>
        private int _until = overlay is { Tweets: > 0 } ? overlay.RowsBefore(0) : baseRows;

        public int Current { get; private set; } = -1;

        public bool MoveNext()
        {
            while (_nextOfBase < _until)
            {
                Current = _nextOfBase++;
                if (overlay?.Replaced.Contains(Current) != true)
                {
                    return true;
                }
            }

            if (overlay is null || _nextOfTail == overlay.Tweets)
            {
                return false;
            }

            Current = baseRows + _nextOfTail++;
            _until = _nextOfTail == overlay.Tweets ? baseRows : overlay.RowsBefore(_nextOfTail);
            return true;
        }
    }
}
