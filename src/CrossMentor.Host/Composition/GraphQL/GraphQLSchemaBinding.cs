using CrossMentor.Api;
using CrossMentor.Api.Callers;
using CrossMentor.Application.Commands;
using CrossMentor.Domain.Access;
using CrossMentor.GraphQL.Binding;
using CrossMentor.GraphQL.Coercion;
using CrossMentor.GraphQL.SchemaTools;

namespace CrossMentor.Host.Composition.GraphQL;

/// <summary>Joins the authored SDL with the resolvers of the API. Whatever does not fit keeps the process from starting.</summary>
internal static class GraphQLSchemaBinding
{
    /// <exception cref="BindingException">A field has no resolver, a resolver no field, or their types differ.</exception>
    public static ExecutableSchema Bind(IServiceProviderIsService services)
    {
        var options = new BindingOptions { IsService = services.IsService };
        AddAll(options.ResolverClasses, ApiServices.Resolvers);
        AddAll(options.ModelAssemblies, [typeof(CallerContext).Assembly, typeof(ICommandInput).Assembly, typeof(Caller).Assembly]);
        options.ScalarSources.Add(new GlobalIdCodecs());
        AddAll(options.Scalars, [new DateCodec(), new DateTimeCodec()]);
        options.Guards.Add(new GuardRegistration(AccessFieldGuard.Directive, new AccessFieldGuard()));
        return ExecutableSchema.Bind(SchemaBuilder.Build(SchemaDocument.Sources).ToSchema(), options);
    }

    private static void AddAll<T>(IList<T> list, IEnumerable<T> items)
    {
        foreach (var item in items)
        {
            list.Add(item);
        }
    }
}
