using CrossMentor.GraphQL.Execution;

namespace CrossMentor.GraphQL.Subscriptions;

/// <summary>One event of a source stream, as the initial value of its execution (sec-Response-Stream).</summary>
internal sealed class EventRoot<T>(T value) : RootValue
{
    public T Value => value;
}
