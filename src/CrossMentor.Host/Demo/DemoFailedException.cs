namespace CrossMentor.Host.Demo;

/// <summary>The demonstration could not be carried through; the message quotes what the product answered.</summary>
internal sealed class DemoFailedException(string message) : Exception(message);
