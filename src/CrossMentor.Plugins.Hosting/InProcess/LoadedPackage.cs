using System.Reflection;
using System.Security.Cryptography;

namespace CrossMentor.Plugins.Hosting.InProcess;

/// <summary>A package in memory: its context, its assembly, and the hash of what was really loaded.</summary>
internal sealed record LoadedPackage(PluginLoadContext Context, Assembly Main, string AssemblySha256)
{
    public static LoadedPackage Load(string assemblyPath)
    {
        var bytes = File.ReadAllBytes(assemblyPath);
        var context = new PluginLoadContext(assemblyPath);
        return new LoadedPackage(context, context.LoadBytes(bytes), Convert.ToHexStringLower(SHA256.HashData(bytes)));
    }
}
