namespace CrossMentor.Plugins.Hosting.Protocol;

/// <summary>Where whole frames go, headers included.</summary>
internal interface IFrameSink
{
    void Send(ReadOnlySpan<byte> frame);
}
