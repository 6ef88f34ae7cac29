namespace CrossMentor.Sdk.Testing.Judging;

/// <summary>What came of asking about one pair: a value, or a fault.</summary>
internal readonly record struct Outcome(int Value, Fault? Fault)
{
    /// <summary>Stands for an answer that was never written.</summary>
    public const int Unwritten = int.MinValue;

    public override string ToString() => Fault?.Text ?? (Value == Unwritten ? "wrote nothing" : $"answered {Value}");
}
