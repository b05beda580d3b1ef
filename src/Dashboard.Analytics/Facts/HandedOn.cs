using System.Collections.Concurrent;

namespace Dashboard.Analytics.Facts;

/// <summary>
/// What a store has found out that the next one over the same base can take most of its own from: each thing is worked out once, from what the last store that was asked
/// for it had. A store that nobody asks passes on what it was given. Safe for many threads.
/// </summary>
internal sealed class HandedOn
{
    private readonly ConcurrentDictionary<object, Lazy<object>> _own = [];
    private readonly ConcurrentDictionary<object, object> _inherited = [];

    /// <param name="former">
    /// That of the store before, which has nothing to take over itself from there on, so that stores do not hold on to each other one after the other.
    /// </param>
    public HandedOn(HandedOn? former)
    {
        if (former is null)
        {
            return;
        }

        foreach (var (key, one) in former._inherited)
        {
            _inherited[key] = one;
        }

        foreach (var (key, one) in former._own.Where(one => one.Value.IsValueCreated))
        {
            _inherited[key] = one.Value;
        }

        former._inherited.Clear();
    }

    /// <param name="build">From what the last store that was asked had; <see langword="null"/> where there is none.</param>
    public T Of<T>(object key, Func<T?, T> build)
        where T : class
    {
        var name = (typeof(T), key);
        var own = (T)_own.GetOrAdd(name, _ => new Lazy<object>(() => build((T?)_inherited.GetValueOrDefault(name)))).Value;
        // Not before it stands: a store that comes next finds one or the other.
        _inherited.TryRemove(name, out _);
        return own;
    }
}
