namespace Dashboard.Analytics.Tests.Records;

/// <summary>Whether anything still holds on to an object.</summary>
internal static class Forgotten
{
    /// <param name="one">Made in a method that is not inlined: the caller's frame must not hold it.</param>
    public static void Assert<T>(WeakReference<T> one)
        where T : class
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        Xunit.Assert.False(one.TryGetTarget(out _));
    }
}
