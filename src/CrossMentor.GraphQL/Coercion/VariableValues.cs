namespace CrossMentor.GraphQL.Coercion;

/// <summary>The coerced variables of one request. A variable that was left out and has no default is absent, which is not the same as null.</summary>
internal sealed class VariableValues
{
    private readonly string[] names;
    private readonly InputNode?[] values;

    public VariableValues(string[] names)
    {
        this.names = names;
        values = new InputNode?[names.Length];
    }

    public static VariableValues None { get; } = new([]);

    public void Set(int index, in InputNode value) => values[index] = value;

    public bool TryGet(string name, out InputNode value)
    {
        var index = Array.IndexOf(names, name);
        value = index < 0 ? default : values[index].GetValueOrDefault();
        return index >= 0 && values[index].HasValue;
    }

    /// <summary>True only for a variable whose value is the Boolean true: what @skip and @include ask.</summary>
    public bool IsTrue(int index) => values[index] is { IsTrue: true };
}
