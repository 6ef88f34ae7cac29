using System.Collections.Immutable;
using System.Reflection;
using CrossMentor.Plugins.Hosting.Discovery;

namespace CrossMentor.Plugins.Hosting.InProcess;

/// <summary>A package in memory: its context and its assembly, both made of the very files that were listed.</summary>
internal sealed record LoadedPackage(PluginLoadContext Context, Assembly Main)
{
    /// <exception cref="PluginChangedException">A file is not the one that was listed.</exception>
    public static LoadedPackage Load(InstalledPlugin installed) => Load(installed.AssemblyPath, installed.FileHashes);

    /// <exception cref="PluginChangedException">A file is not the one that was listed.</exception>
    public static LoadedPackage Load(string assemblyPath, ImmutableSortedDictionary<string, string> fileHashes)
    {
        var folder = Path.GetDirectoryName(assemblyPath)!;
        foreach (var (path, sha256) in fileHashes)
        {
            var file = Path.Combine(folder, path);
            if (!File.Exists(file) || PackageHashes.OfFile(file) != sha256)
            {
                throw new PluginChangedException();
            }
        }

        var context = new PluginLoadContext(assemblyPath, fileHashes);
        return new LoadedPackage(context, context.LoadMain());
    }
}
