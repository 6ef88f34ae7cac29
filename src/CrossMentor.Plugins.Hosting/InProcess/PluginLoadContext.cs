using System.Reflection;
using System.Runtime.Loader;
using CrossMentor.Sdk;

namespace CrossMentor.Plugins.Hosting.InProcess;

/// <summary>Keeps the assemblies of one package apart from those of others; only the SDK and the framework are shared with the host.</summary>
/// <remarks>
/// It isolates versions. It is no border of safety: code in it can do whatever the host's process can, so only plugins that came with the product or that an
/// operator trusts are loaded this way.
/// </remarks>
internal sealed class PluginLoadContext(string assemblyPath) : AssemblyLoadContext($"plugin {assemblyPath}", isCollectible: true)
{
    private static readonly Assembly SharedSdk = typeof(IEligibilityRule).Assembly;

    private readonly string folder = Path.GetDirectoryName(Path.GetFullPath(assemblyPath))!;

    /// <summary>Loads an assembly from memory, so that its file can be replaced while it runs.</summary>
    /// <param name="bytes">The contents of the assembly's file.</param>
    public Assembly LoadBytes(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes, writable: false);
        return LoadFromStream(stream);
    }

    protected override Assembly? Load(AssemblyName assemblyName)
    {
        if (assemblyName.Name == SharedSdk.GetName().Name)
        {
            return SharedSdk;
        }

        var path = Path.Combine(folder, assemblyName.Name + ".dll");
        return File.Exists(path) ? LoadBytes(File.ReadAllBytes(path)) : null;
    }
}
