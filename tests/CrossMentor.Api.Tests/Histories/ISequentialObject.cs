namespace CrossMentor.Api.Tests.Histories;

/// <summary>How an object behaves that is asked for one thing after the other.</summary>
/// <typeparam name="TSelf">The object, whose states are compared by value.</typeparam>
/// <typeparam name="TAction">What it can be asked for.</typeparam>
internal interface ISequentialObject<TSelf, in TAction>
    where TSelf : ISequentialObject<TSelf, TAction>
{
    /// <summary>Two states that behave alike from here on have the same key.</summary>
    string Key { get; }

    /// <summary>What it answers, and how it is afterwards.</summary>
    (string Answer, TSelf Next) Apply(TAction action);
}
