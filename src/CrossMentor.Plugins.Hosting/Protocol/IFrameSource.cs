namespace CrossMentor.Plugins.Hosting.Protocol;

/// <summary>Where the frames of one message come from, one after the other.</summary>
internal interface IFrameSource
{
    /// <summary>The next frame of the message; waits until it is there.</summary>
    Frame Next();
}
