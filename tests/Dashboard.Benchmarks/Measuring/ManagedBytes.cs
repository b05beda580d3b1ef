namespace Dashboard.Benchmarks.Measuring;

/// <summary>What is alive on the managed heap, after everything else has been collected.</summary>
internal static class ManagedBytes
{
    public static long Now()
    {
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        GC.WaitForPendingFinalizers();
        return GC.GetTotalMemory(forceFullCollection: true);
    }
}
