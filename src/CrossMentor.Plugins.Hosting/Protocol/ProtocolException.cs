namespace CrossMentor.Plugins.Hosting.Protocol;

/// <summary>The bytes that arrived are not what the protocol allows.</summary>
/// <param name="message">What is wrong with them.</param>
internal sealed class ProtocolException(string message) : Exception(message);
