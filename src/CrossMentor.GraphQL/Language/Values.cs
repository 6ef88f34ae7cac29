using System.Collections.Immutable;
using CrossMentor.GraphQL.Errors;

namespace CrossMentor.GraphQL.Language;

/// <summary>An input value as written (sec-Input-Values). The subclasses in this file are all there are.</summary>
public abstract class Value : Node
{
    private protected Value(SourceLocation location)
        : base(location)
    {
    }

    /// <summary>The value as GraphQL text.</summary>
    public sealed override string ToString() => Printer.Print(this);
}

/// <summary>A variable in the place of a value: <c>$name</c>.</summary>
public sealed class Variable : Value
{
    internal Variable(SourceLocation location, SourceLocation nameLocation, string name)
        : base(location)
    {
        NameLocation = nameLocation;
        Name = name;
    }

    /// <summary>The name without the dollar sign.</summary>
    public string Name { get; }

    public SourceLocation NameLocation { get; }
}

/// <summary>An integer, kept as written, of any size.</summary>
public sealed class IntValue : Value
{
    internal IntValue(SourceLocation location, string text)
        : base(location) => Text = text;

    public string Text { get; }
}

/// <summary>A number with a fraction or an exponent, kept as written.</summary>
public sealed class FloatValue : Value
{
    internal FloatValue(SourceLocation location, string text)
        : base(location) => Text = text;

    public string Text { get; }
}

/// <summary>A string or block string; <see cref="Text"/> is its meaning, with escapes and indentation resolved.</summary>
public sealed class StringValue : Value
{
    internal StringValue(SourceLocation location, string text, bool isBlock)
        : base(location)
    {
        Text = text;
        IsBlock = isBlock;
    }

    public string Text { get; }

    public bool IsBlock { get; }
}

/// <summary><c>true</c> or <c>false</c>.</summary>
public sealed class BooleanValue : Value
{
    internal BooleanValue(SourceLocation location, bool isTrue)
        : base(location) => IsTrue = isTrue;

    public bool IsTrue { get; }
}

/// <summary>The literal <c>null</c>.</summary>
public sealed class NullValue : Value
{
    internal NullValue(SourceLocation location)
        : base(location)
    {
    }
}

/// <summary>A bare name that stands for a value of an enum.</summary>
public sealed class EnumValue : Value
{
    internal EnumValue(SourceLocation location, string name)
        : base(location) => Name = name;

    public string Name { get; }
}

/// <summary><c>[a, b]</c>, possibly empty.</summary>
public sealed class ListValue : Value
{
    internal ListValue(SourceLocation location, ImmutableArray<Value> items)
        : base(location) => Items = items;

    public ImmutableArray<Value> Items { get; }
}

/// <summary><c>{a: 1, b: 2}</c>, possibly empty, in source order.</summary>
public sealed class ObjectValue : Value
{
    internal ObjectValue(SourceLocation location, ImmutableArray<ObjectField> fields)
        : base(location) => Fields = fields;

    public ImmutableArray<ObjectField> Fields { get; }
}

/// <summary>One entry of an <see cref="ObjectValue"/>.</summary>
public sealed class ObjectField : Node
{
    internal ObjectField(SourceLocation location, string name, Value value)
        : base(location)
    {
        Name = name;
        Value = value;
    }

    public string Name { get; }

    public Value Value { get; }
}
