using Dashboard.Operations.Records;
using Dashboard.Operations.Reports;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Dashboard.Operations;

/// <summary>What a host needs to show a record.</summary>
public static class OperationsServices
{
    /// <param name="services">Where the reports are registered.</param>
    /// <param name="database">Path of an existing record; see <see cref="RecordStart"/> for making one.</param>
    public static IServiceCollection AddDashboardOperations(this IServiceCollection services, string database)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(new RecordLocation(database));
        services.AddSingleton<RecordWatch>();
        services.AddSingleton<IDashboardReports, DashboardReports>();
        return services;
    }
}
