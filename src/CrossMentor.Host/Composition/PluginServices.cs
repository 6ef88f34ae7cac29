using CrossMentor.Host.Configuration;
using CrossMentor.Plugins.Hosting;
using CrossMentor.Plugins.Hosting.Installing;
using CrossMentor.Plugins.Hosting.Workers;

namespace CrossMentor.Host.Composition;

/// <summary>The matching plugins that this server has.</summary>
internal static class PluginServices
{
    public static IServiceCollection AddPlugins(this IServiceCollection services, PluginOptions options)
    {
        services.AddSingleton(provider => StoreOf(options, provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<IPluginSource>(provider => provider.GetRequiredService<PluginStore>());
        services.AddSingleton<IPluginHost>(provider => HostOf(
            options, provider.GetRequiredService<IPluginSource>(), provider.GetRequiredService<TimeProvider>(), provider.GetRequiredService<ILogger<WorkerPluginHost>>()));
        services.AddHostedService<PluginWatch>();
        return services;
    }

    public static PluginStore StoreOf(PluginOptions options, TimeProvider time) => new(new PluginStoreOptions(FolderOf(options), InstalledFolderOf(options)), time);

    private static RoutingPluginHost HostOf(PluginOptions options, IPluginSource source, TimeProvider time, ILogger log)
    {
        var workers = new WorkerOptions
        {
            Sandbox = options.Sandbox,
            MemoryMb = options.WorkerMiB,
            WorkersMax = options.Workers,
            Log = sentence => log.LogInformation("{Sentence}", sentence),
        };
        return new RoutingPluginHost(source, new InProcessPluginHost(source, time), new WorkerPluginHost(source, workers), options.Trusted);
    }

    /// <summary>The configured folder, or the one that the build puts beside the program.</summary>
    public static string FolderOf(PluginOptions options)
        => options.Path.Length > 0 ? Path.GetFullPath(options.Path) : Path.Combine(AppContext.BaseDirectory, "plugins");

    /// <summary>The configured folder, or one beside the configuration and the embedded database.</summary>
    public static string InstalledFolderOf(PluginOptions options)
        => Path.GetFullPath(options.InstalledPath.Length > 0 ? options.InstalledPath : "installed-plugins");
}
