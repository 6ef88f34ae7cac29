using System.Collections.Immutable;
using CrossMentor.Plugins.Hosting.InProcess;
using CrossMentor.Plugins.Hosting.Protocol;
using CrossMentor.Plugins.Hosting.Settings;
using CrossMentor.Plugins.Hosting.Workers;
using CrossMentor.Sdk;

namespace CrossMentor.Plugins.Worker;

/// <summary>The plugin of this process, whichever contract it implements.</summary>
internal abstract class OpenedPlugin
{
    private const int SettingsBytesMax = 16 * 1024 * 1024;

    /// <summary>Loads and makes a plugin exactly as the host does in its own process.</summary>
    public static OpenedPlugin Open(MessageReader reader)
    {
        var assemblyPath = reader.ReadText();
        var hashes = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        for (var left = reader.ReadCount(); left > 0; left--)
        {
            hashes.Add(reader.ReadText(), reader.ReadText());
        }

        var typeName = reader.ReadText();
        var kind = reader.ReadEnum<PluginKind>();
        var (settingsJson, blockMs) = (reader.ReadText(SettingsBytesMax), reader.Read<int>());
        var pages = reader.Read<int>() is var descriptor and >= 0
            ? SharedPages.Open(descriptor) ?? throw new ProtocolException("The memory of the host is not there.")
            : null;
        object instance;
        try
        {
            var package = LoadedPackage.Load(assemblyPath, hashes.ToImmutable());
            var type = package.Main.GetType(typeName, throwOnError: true)!;
            instance = SettingsBinder.Construct(SettingsBinder.FindConstructor(type).Constructor!, settingsJson);
        }
        catch (Exception exception)
        {
            throw Faults.OfConstruction(exception);
        }

        return kind switch
        {
            PluginKind.Rule => new OpenedRule((IEligibilityRule)instance, blockMs, pages),
            PluginKind.Scorer => new OpenedScorer((IPairScorer)instance, blockMs, pages),
            PluginKind.Strategy => new OpenedStrategy((IMatchingStrategy)instance),
            PluginKind.GroupFormer => new OpenedGroupFormer((IGroupFormer)instance),
            _ => new OpenedVerifier((ICertificateVerifier)instance),
        };
    }

    /// <summary>Answers one question.</summary>
    public abstract void Answer(Question question, HostLine line);

    /// <summary>What a plugin answered, which may not be null.</summary>
    protected static T Required<T>(T? answer, string call)
        where T : class
        => answer ?? throw new AnswerFaultException("PLUGIN_ANSWERED_NULL", $"it answered null in {call}.");
}
