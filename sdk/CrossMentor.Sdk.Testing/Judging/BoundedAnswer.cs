namespace CrossMentor.Sdk.Testing.Judging;

/// <summary>What came of a call that might hang: it hangs, or gave a value, or threw.</summary>
internal sealed record BoundedAnswer<T>(bool IsHanging, T? Value, Exception? Thrown);
