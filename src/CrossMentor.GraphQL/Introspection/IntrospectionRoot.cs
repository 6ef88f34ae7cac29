using CrossMentor.GraphQL.Binding;
using CrossMentor.GraphQL.Coercion;
using CrossMentor.GraphQL.Execution;
using CrossMentor.GraphQL.TypeSystem;

namespace CrossMentor.GraphQL.Introspection;

/// <summary>The fields <c>__schema</c> and <c>__type</c> of the query root (sec-Schema-Introspection).</summary>
internal static class IntrospectionRoot
{
    public static void AddTo(BoundObject<RootValue> query, Schema schema, OutputBinder outputs)
    {
        var meta = schema.MetaFields;
        if (outputs.Bind(meta.Schema.Type, typeof(Schema), "__schema") is OutputBinding<Schema> schemaOutput)
        {
            var resolver = new SynchronousResolver<RootValue, Schema>((_, _, _) => schema);
            query.Add(new BoundValueField<RootValue, Schema>(meta.Schema, [], resolver, [], schemaOutput));
        }

        if (outputs.Bind(meta.Type.Type, typeof(SchemaType), "__type") is OutputBinding<SchemaType?> typeOutput)
        {
            var name = meta.Type.Arguments[0];
            var codec = BuiltInScalars.Codecs.OfType<ScalarCodec<string>>().First(codec => codec.Scalar == name.Type.Named.Name);
            var argument = new BoundParameter.OfArgument(new BoundArgument(name, new ScalarInputBinding<string>(name.Type, codec)));
            var resolver = new SynchronousResolver<RootValue, SchemaType?>(
                (_, arguments, _) => schema.TryGetType((string)arguments[0]!, out var type) ? type : null);
            query.Add(new BoundValueField<RootValue, SchemaType?>(meta.Type, [], resolver, [argument], typeOutput));
        }
    }
}
