using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using System.Security.Cryptography;
using CrossMentor.Sdk;

namespace CrossMentor.Plugins.Hosting.InProcess;

/// <summary>Keeps the assemblies of one package apart from those of others; only the SDK and the framework are shared with the host.</summary>
/// <remarks>
/// It isolates versions. It is no border of safety: code in it can do whatever the host's process can, so only plugins that came with the product or that an
/// operator trusts are loaded this way. Assemblies are read into memory, so that their files can be replaced or removed while they run, and what is read must be
/// what was listed.
/// </remarks>
/// <param name="assemblyPath">The main assembly of the package.</param>
/// <param name="hashes">The hashes of the package's files by their names; an assembly that is not among them is not loaded.</param>
internal sealed class PluginLoadContext(string assemblyPath, ImmutableSortedDictionary<string, string> hashes)
    : AssemblyLoadContext($"plugin {assemblyPath}", isCollectible: true)
{
    private static readonly Assembly SharedSdk = typeof(IEligibilityRule).Assembly;

    private readonly string folder = Path.GetDirectoryName(Path.GetFullPath(assemblyPath))!;

    /// <exception cref="PluginChangedException">The file is not the one that was listed.</exception>
    public Assembly LoadMain() => LoadListed(Path.GetFileName(assemblyPath));

    protected override Assembly? Load(AssemblyName assemblyName)
    {
        if (assemblyName.Name == SharedSdk.GetName().Name)
        {
            return SharedSdk;
        }

        var file = assemblyName.Name + ".dll";
        return hashes.ContainsKey(file) ? LoadListed(file) : null;
    }

    private Assembly LoadListed(string file)
    {
        var bytes = File.ReadAllBytes(Path.Combine(folder, file));
        if (Convert.ToHexStringLower(SHA256.HashData(bytes)) != hashes.GetValueOrDefault(file))
        {
            throw new PluginChangedException();
        }

        using var stream = new MemoryStream(bytes, writable: false);
        return LoadFromStream(stream);
    }
}
