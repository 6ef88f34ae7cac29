using CrossMentor.Api.Callers;
using CrossMentor.Application.Matching;

namespace CrossMentor.Api.Matching;

/// <summary>Shows the plugins of the installation, which are the same for every caller.</summary>
public static class PluginResolvers
{
    // Query.plugins: [Plugin!]!
    public static IReadOnlyList<MatchingPlugin> Plugins(MatchingPlugins plugins, CallerContext caller)
    {
        caller.Require();
        return plugins.All;
    }
}
