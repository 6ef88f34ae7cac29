namespace CrossMentor.Conformance.Tests.Execution.Harbour;

/// <summary>A resolver fails, because the world says so.</summary>
public sealed class BrokenFactException(string message) : Exception(message);
