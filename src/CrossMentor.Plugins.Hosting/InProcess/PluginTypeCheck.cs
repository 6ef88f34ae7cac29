using System.Reflection;
using CrossMentor.Plugins.Hosting.Manifests;
using CrossMentor.Plugins.Hosting.Settings;
using CrossMentor.Sdk;

namespace CrossMentor.Plugins.Hosting.InProcess;

/// <summary>Whether a class of an assembly is what its manifest says. Looks only; no code of the plugin runs.</summary>
internal static class PluginTypeCheck
{
    public static IEnumerable<PluginRefusal> Check(Assembly assembly, PluginEntry entry, PluginKind kind)
    {
        var type = assembly.GetType(entry.Type, throwOnError: false);
        if (type is null)
        {
            yield return new PluginRefusal("PLUGIN_TYPE_MISSING", entry.Id, $"The assembly {assembly.GetName().Name} has no class {entry.Type}.");
            yield break;
        }

        PluginRefusal Invalid(string message) => new("PLUGIN_TYPE_INVALID", entry.Id, message);
        var contract = PluginKinds.ContractOf(kind);
        if (!contract.IsAssignableFrom(type) || type.IsAbstract)
        {
            yield return Invalid($"{entry.Type} is of kind {entry.Kind} and must be a class that implements {contract.Name}.");
        }

        if (type.GetCustomAttribute<MatchingPluginAttribute>() is not { } mark)
        {
            yield return Invalid($"{entry.Type} must carry [MatchingPlugin(Id = \"{entry.Id}\", SdkMajor = {SdkVersion.Major})].");
        }
        else if (mark.Id != entry.Id)
        {
            yield return Invalid($"{entry.Type} says its id is \"{mark.Id}\"; plugin.json says \"{entry.Id}\".");
        }
        else if (mark.SdkMajor != SdkVersion.Major)
        {
            yield return new PluginRefusal("SDK_RANGE_NOT_MET", entry.Id, $"{entry.Type} was written for SDK {mark.SdkMajor}.x; this host has {SdkVersion.Text}.");
        }

        if (SettingsBinder.FindConstructor(type).Refusal is { } refusal)
        {
            yield return Invalid(refusal);
        }
    }
}
