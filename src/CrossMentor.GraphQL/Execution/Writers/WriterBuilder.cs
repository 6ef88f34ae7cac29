using System.Buffers;
using System.Linq.Expressions;
using System.Reflection;
using System.Text;
using CrossMentor.GraphQL.Coercion;

namespace CrossMentor.GraphQL.Execution.Writers;

/// <summary>
/// Puts the code of a writer together. All text that is the same for every object, from one value to the next, is written in one go: the end of
/// a string, brackets, commas, and the key of what follows.
/// </summary>
internal sealed class WriterBuilder
{
    private const BindingFlags Members = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    private static readonly MethodInfo WriteText = Method(nameof(ResponseBuffer.Raw), typeof(byte[]), typeof(int), typeof(int));
    private static readonly MethodInfo WriteTextAndString =
        Method(nameof(ResponseBuffer.RawAndText), typeof(byte[]), typeof(int), typeof(int), typeof(string));

    private static readonly MethodInfo WriteNull = Method(nameof(ResponseBuffer.Null));

    private readonly ParameterExpression response = Expression.Parameter(typeof(ResponseBuffer), "response");
    private readonly ParameterExpression objects = Expression.Parameter(typeof(InlineObject[]), "objects");
    private readonly ParameterExpression texts = Expression.Variable(typeof(byte[]), "texts");
    private readonly LabelTarget end = Expression.Label(typeof(bool), "end");
    private readonly List<ParameterExpression> variables = [];
    private readonly ArrayBufferWriter<byte> text = new();
    private List<Expression> code = [];
    private List<Expression> counts = [];
    private int pending;
    private int objectCount;
    private bool isFirst;

    private WriterBuilder()
    {
    }

    public static ObjectWriter<T> Build<T>(ObjectPlan<T> plan)
    {
        var builder = new WriterBuilder();
        var item = Expression.Parameter(typeof(T), "item");
        builder.AddObject(plan, item);
        builder.Flush();
        Expression[] body =
        [
            Expression.Assign(builder.texts, Expression.Constant(builder.text.WrittenSpan.ToArray())),
            .. builder.code,
            .. builder.counts,
            Expression.Label(builder.end, Expression.Constant(value: true)),
        ];
        return Expression
            .Lambda<ObjectWriter<T>>(Expression.Block([builder.texts, .. builder.variables], body), item, builder.response, builder.objects)
            .Compile();
    }

    /// <summary>Adds a member whose value is known now.</summary>
    public void AddConstant(FieldSite site, ReadOnlySpan<byte> json)
    {
        AddKey(site);
        text.Write(json);
    }

    /// <summary>Adds a member whose value is a string, written as it is.</summary>
    public void AddString(FieldSite site, bool isNonNull, Expression value)
    {
        AddKey(site);
        var read = Read(value, typeof(string));
        AddUnlessNull(read, isNonNull, () => AddQuoted(read));
    }

    /// <summary>Adds a member whose value a codec writes.</summary>
    public void AddLeaf<T>(FieldSite site, bool isNonNull, ScalarCodec<T> codec, Expression value)
    {
        AddKey(site);
        var read = Read(value, typeof(T));
        AddUnlessNull(read, isNonNull, () => AddEncoded(codec, read));
    }

    /// <summary>Adds a member whose value is an object.</summary>
    public void AddObject<T>(FieldSite site, bool isNonNull, ObjectPlan<T> plan, Expression value)
    {
        AddKey(site);
        var read = Read(value, typeof(T));
        if (isNonNull || default(T) is not null)
        {
            AddUnlessNull(read, isNonNull, () => AddObject(plan, read));
            return;
        }

        // The objects below count only if they are there, and only once everything is written.
        var isPresent = Expression.Variable(typeof(bool));
        variables.Add(isPresent);
        var outer = counts;
        counts = [];
        Branch(IsNull(read), () =>
        {
            code.Add(Expression.Assign(isPresent, Expression.Constant(value: true)));
            AddObject(plan, read);
        });
        outer.Add(Expression.IfThen(isPresent, Expression.Block(counts)));
        counts = outer;
    }

    private static MethodInfo Method(string name, params Type[] parameters) =>
        typeof(ResponseBuffer).GetMethod(name, Members, parameters) ?? throw new MissingMethodException(nameof(ResponseBuffer), name);

    private static Expression IsNull(Expression value) => value.Type.IsValueType
        ? Expression.Not(Expression.Property(value, "HasValue"))
        : Expression.ReferenceEqual(value, Expression.Constant(value: null));

    private static bool MayBeNull(Expression value) => !value.Type.IsValueType || Nullable.GetUnderlyingType(value.Type) is not null;

    /// <summary>Adds a value; where it is null, null is written, or the writer gives up if null is not allowed.</summary>
    private void AddUnlessNull(ParameterExpression read, bool isNonNull, Action add)
    {
        if (!isNonNull && MayBeNull(read))
        {
            Branch(IsNull(read), add);
            return;
        }

        if (MayBeNull(read))
        {
            GiveUpIf(IsNull(read));
        }

        add();
    }

    private void AddObject<T>(ObjectPlan<T> plan, Expression item)
    {
        var counter = Expression.Property(
            Expression.ArrayIndex(objects, Expression.Constant(objectCount++)), nameof(InlineObject.Written));
        counts.Add(Expression.PreIncrementAssign(counter));
        AddText("{");
        isFirst = true;
        foreach (var field in plan.Fields)
        {
            field.AddTo(this, item);
        }

        AddText("}");
    }

    /// <summary>The key begins with a comma, which the first member does not need.</summary>
    private void AddKey(FieldSite site)
    {
        text.Write(isFirst ? site.Prefix.AsSpan(1) : site.Prefix);
        isFirst = false;
    }

    private void AddText(string json) => text.Write(Encoding.UTF8.GetBytes(json));

    private void AddQuoted(Expression value)
    {
        AddText("\"");
        var (start, length) = TakePending();
        code.Add(Expression.Call(response, WriteTextAndString, texts, start, length, value));
        AddText("\"");
    }

    private void AddEncoded<T>(ScalarCodec<T> codec, Expression value)
    {
        Flush();
        GiveUpIf(Expression.Not(Expression.Call(Expression.Constant(codec), nameof(ScalarCodec<>.TryWrite), [], value, response)));
    }

    private ParameterExpression Read(Expression value, Type type)
    {
        var variable = Expression.Variable(type);
        variables.Add(variable);
        code.Add(Expression.Assign(variable, value));
        return variable;
    }

    private void GiveUpIf(Expression condition) =>
        code.Add(Expression.IfThen(condition, Expression.Return(end, Expression.Constant(value: false))));

    /// <summary>Writes null or else what is added.</summary>
    private void Branch(Expression isNull, Action add)
    {
        Flush();
        var outer = code;
        code = [];
        add();
        Flush();
        outer.Add(Expression.IfThenElse(isNull, Expression.Call(response, WriteNull), Expression.Block(code)));
        code = outer;
    }

    private void Flush()
    {
        if (text.WrittenCount > pending)
        {
            var (start, length) = TakePending();
            code.Add(Expression.Call(response, WriteText, texts, start, length));
        }
    }

    private (Expression Start, Expression Length) TakePending()
    {
        var start = pending;
        pending = text.WrittenCount;
        return (Expression.Constant(start), Expression.Constant(pending - start));
    }
}
