using CrossMentor.Host.Configuration;
using CrossMentor.Plugins.Hosting;

namespace CrossMentor.Host.Composition;

/// <summary>The matching plugins that this server has.</summary>
internal static class PluginServices
{
    public static IServiceCollection AddPlugins(this IServiceCollection services, PluginOptions options)
    {
        services.AddSingleton(_ => PluginCatalogue.Discover(FolderOf(options)));
        services.AddSingleton<IPluginHost>(provider => new InProcessPluginHost(
            provider.GetRequiredService<PluginCatalogue>(), provider.GetRequiredService<TimeProvider>()));
        return services;
    }

    /// <summary>The configured folder, or the one that the build puts beside the program.</summary>
    public static string FolderOf(PluginOptions options)
        => options.Path.Length > 0 ? Path.GetFullPath(options.Path) : Path.Combine(AppContext.BaseDirectory, "plugins");
}
