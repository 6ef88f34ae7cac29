using System.Collections.Frozen;
using CrossMentor.Plugins.Hosting.Workers;
using CrossMentor.Sdk;

namespace CrossMentor.Plugins.Hosting.Protocol;

/// <summary>What a worker says went wrong. It may name the faults that it can know of, and no others.</summary>
internal static class FaultCodec
{
    private const int CodeBytesMax = 100;
    private const int ReasonBytesMax = 16 * 1024;
    private const int ReasonCharactersMax = 2_000;

    private static readonly FrozenSet<string> Codes = new[]
    {
        "PLUGIN_THREW", "PLUGIN_ANSWERED_NULL", "PLUGIN_OUT_OF_RANGE", "PLUGIN_TOO_FEW_RESULTS", "PLUGIN_DEADLINE_EXCEEDED", "PLUGIN_MEMORY_EXCEEDED",
        "PLUGIN_CHANGED", "PLUGIN_CONSTRUCTION_FAILED", "PLUGIN_SETTINGS_INVALID",
    }.ToFrozenSet(StringComparer.Ordinal);

    public static void Write(this MessageWriter writer, string code, string reason)
    {
        writer.WriteText(code);
        writer.WriteText(OutputTail.Clean(reason, ReasonCharactersMax));
    }

    /// <exception cref="ProtocolException">The frame is no fault.</exception>
    public static PluginFaultException Read(Frame frame, string pluginId)
    {
        var reader = new MessageReader(new SingleFrame(frame));
        var code = reader.ReadText(CodeBytesMax);
        var reason = OutputTail.Clean(reader.ReadText(ReasonBytesMax), ReasonCharactersMax);
        reader.End();
        return Codes.Contains(code) ? new PluginFaultException(pluginId, code, reason) : throw new ProtocolException("A worker named a fault that does not exist.");
    }

    private sealed class SingleFrame(Frame frame) : IFrameSource
    {
        public Frame Next() => frame;
    }
}
