using CrossMentor.GraphQL.Binding;
using CrossMentor.GraphQL.Coercion;
using CrossMentor.GraphQL.Execution;
using CrossMentor.GraphQL.SchemaTools;
using CrossMentor.GraphQL.Tests.Execution;

namespace CrossMentor.GraphQL.Tests.Binding;

/// <summary>What does not fit stops the start, and everything that does not fit is said at once.</summary>
public sealed class BindingTests
{
    [Fact]
    public void Lists_all_problems_at_once()
    {
        var problems = Problems(
            "type Query { a: Int b(x: Int): String c: Planet } type Planet { name: String! moons: Int! } scalar Weight",
            typeof(Mixed));

        Assert.Equal(
            [
                "Mixed.Moon: no field of a type bound to Planet has this name",
                "Mixed.Unused: no root field has this name; a method for a type's field needs a first parameter named parent or parents",
                "Planet.moons: has no resolver, and Planet has no property Moons",
                "Query.a: has no resolver",
                "Query.b: its argument x is taken by no parameter of Mixed.B",
                "Weight: no codec reads and writes this scalar",
            ],
            problems.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("type Query { number: Int! }", typeof(NullableNumber), "Query.number: Int! may not be null, but Int32? may; use Int32")]
    [InlineData("type Query { take(x: Int): Int }", typeof(TakesNumber), "Query.take(x:): Int may be null, but Int32 cannot; use Int32?")]
    [InlineData("type Query { take(x: Int = 3): Int }", typeof(TakesNumber), "Query.take(x:): Int may be null, but Int32 cannot; use Int32?")]
    [InlineData("type Query { take(x: String!): Int }", typeof(TakesNumber), "Query.take(x:): no codec reads String into Int32")]
    [InlineData("type Query { take(y: Int!): Int }", typeof(TakesNumber), "TakesNumber.Take: its parameter x is no argument of Query.take, and Int32 is no service")]
    [InlineData("type Query { number: String }", typeof(NullableNumber), "Query.number: no codec writes Int32 as String")]
    [InlineData("type Query { number: [Int] }", typeof(NullableNumber), "Query.number: expects a list for [Int], not Int32")]
    [InlineData("type Query { twice: Int }", typeof(Doubled), "Query.twice: several methods resolve it: Doubled.Twice, Doubled.TwiceAsync")]
    [InlineData("type Query { planet: Star } type Star { name: String! }", typeof(OfPlanets), "Star: no CLR type has this name, and no resolver returns one")]
    [InlineData("type Query { mood: Mood } enum Mood { GOOD BAD SO_SO }", typeof(OfMoods), "Mood.SO_SO: 0 members of Mood have this name")]
    [InlineData("type Query { stranger: Node } interface Node { name: String! } type Planet implements Node { name: String! }", typeof(OfStrangers), "Query.stranger: returns String, which none of the types of Node can be")]
    [InlineData("type Query { take(x: Form!): Int } input Form { size: Int! colour: String }", typeof(TakesForm), "Form.colour: Form has no constructor parameter or settable property of this name")]
    [InlineData("type Query { take(x: Form!): Int } input Form { extra: String }", typeof(TakesForm), "Form: Form has no public constructor whose parameters are all fields of the input")]
    [InlineData("type Query { take(x: Form!): Int } input Form @oneOf { size: Int }", typeof(TakesForm), "Form.size: is one of several, so Int32 must be nullable")]
    [InlineData("type Query { ticks: Int } type Subscription { news: Int! }", typeof(NoStream), "Subscription.news: NoStream.News returns Int32, but a subscription's resolver returns IAsyncEnumerable<T>")]
    [InlineData("type Query { planet: Planet } type Planet { name: String! }", typeof(BadSet), "BadSet.Name: returns String, but a method with parents returns an IReadOnlyList<R>")]
    [InlineData("type Query { nothing: Int }", typeof(Nothing), "Nothing.NothingAsync: returns nothing")]
    [InlineData("type Query { planet: Planet } type Planet { name(long: Boolean): String! }", typeof(OfPlanets), "Planet.name: has arguments, so it needs a resolver; a property cannot take them")]
    [InlineData("type Query { planet: Planet } type Planet { name: String! } type Mutation { planet: Planet }", typeof(OfPlanets), "Query.planet: has no resolver")]
    [InlineData("type Query { self: Query }", typeof(Selves), "Query.self: returns object, but nothing says which CLR type Query has")]
    [InlineData("type Query { book: Book } type Book { id: ID! }", typeof(NoBooks), "Book: several CLR types have this name (")]
    public void Says_what_does_not_fit(string sdl, Type resolvers, string expected)
    {
        Assert.Contains(Problems(sdl, resolvers), problem => problem.StartsWith(expected, StringComparison.Ordinal));
    }

    [Fact]
    public void A_guard_needs_its_directive()
    {
        var exception = Assert.Throws<BindingException>(() => TestEngine.Over("type Query { planet: Planet } type Planet { name: String! }", binding =>
        {
            binding.ResolverClasses.Add(typeof(OfPlanets));
            binding.Guards.Add(new GuardRegistration("nowhere", new ContactGuard()));
        }));

        Assert.Equal(["@nowhere: a guard is registered for it, but the schema does not define it"], exception.Problems);
    }

    [Fact]
    public async Task The_class_says_whose_field_a_shared_name_is()
    {
        var engine = TestEngine.Over("type Query { planet: String } type Mutation { planet: String }", binding =>
        {
            binding.ResolverClasses.Add(typeof(PlanetQueries));
            binding.ResolverClasses.Add(typeof(PlanetMutations));
        });

        Assert.Equal("""{"planet":"asked"}""", await engine.DataAsync("{ planet }"));
        Assert.Equal("""{"planet":"changed"}""", await engine.DataAsync("mutation { planet }"));
    }

    [Fact]
    public async Task A_resolver_of_an_interface_serves_all_its_types_and_gives_way_to_a_nearer_one()
    {
        var engine = TestEngine.Over(
            "interface Body { label: String! } type Rock implements Body { label: String! } type Gas implements Body { label: String! } type Query { bodies: [Body!]! }",
            binding =>
            {
                binding.ResolverClasses.Add(typeof(BodyResolvers));
                binding.TypeMap["Rock"] = typeof(Rock);
                binding.TypeMap["Gas"] = typeof(Gas);
            });

        Assert.Equal("""{"bodies":[{"label":"body"},{"label":"gas"}]}""", await engine.DataAsync("{ bodies { label } }"));
    }

    [Fact]
    [Spec("sec-Value-Resolution")]
    public async Task Values_may_be_structs_derived_types_and_lists_of_any_kind()
    {
        var engine = TestEngine.Over(
            "type Query { points: [Point!]! point: Point none: Point planets: [Planet] keys: [ID!]! } type Point { x: Int! far: [Point!]! sum: Int! } type Planet { name: String! }",
            binding =>
            {
                binding.ResolverClasses.Add(typeof(PointQueries));
                binding.TypeMap["Planet"] = typeof(Planet);
            });

        Assert.Equal(
            """{"points":[{"x":1,"far":[{"x":2}],"sum":1},{"x":2,"far":[{"x":3}],"sum":2}],"point":{"x":9},"none":null,"planets":[{"name":"dwarf"},null],"keys":["1","2"]}""",
            await engine.DataAsync("{ points { x far { x } sum } point { x } none { x } planets { name } keys }"));
    }

    [Fact]
    public async Task Ids_of_the_domain_are_read_and_written_by_the_codecs_of_the_host()
    {
        var engine = TestEngine.Over("type Query { next(id: ID!): ID! all(ids: [ID!]): [ID] }", binding =>
        {
            binding.ResolverClasses.Add(typeof(Ids));
            binding.ScalarSources.Add(new PlanetIdSource());
        });

        Assert.Equal("""{"next":"planet:8","all":["planet:1",null]}""", await engine.DataAsync("""{ next(id: "planet:7") all(ids: ["planet:1"]) }"""));
        Assert.Equal(
            ["Argument \"id\" has invalid value \"moon:7\". Expected value of type \"ID\", found \"moon:7\"."],
            await engine.MessagesAsync("""{ next(id: "moon:7") }"""));
    }

    [Fact]
    [Spec("sec-Scalars.Custom-Scalars")]
    [Spec("sec-Scalars.Input-Coercion")]
    public async Task Custom_scalars_in_literals_are_checked_by_validation()
    {
        var engine = TestEngine.Over("scalar Date type Query { after(day: Date): Date }", binding =>
        {
            binding.ResolverClasses.Add(typeof(Days));
            binding.Scalars.Add(new DateCodec());
        });

        Assert.Contains("Date cannot represent value: \\\"soon\\\"", await engine.RunAsync("{ after(day: \"soon\") }"), StringComparison.Ordinal);
        Assert.Equal(OperationOutcome.Refused, engine.LastOutcome);
    }

    [Fact]
    public void A_resolver_class_must_be_static()
    {
        Assert.Contains("NotStatic: a resolver class must be static", Problems("type Query { a: Int }", typeof(NotStatic)));
    }

    private static IReadOnlyList<string> Problems(string sdl, Type resolvers)
    {
        var options = new BindingOptions();
        options.ResolverClasses.Add(resolvers);
        options.ModelAssemblies.Add(typeof(BindingTests).Assembly);
        return Assert.Throws<BindingException>(() => ExecutableSchema.Bind(SchemaBuilder.Build(sdl).ToSchema(), options)).Problems;
    }

    private sealed class PlanetIdSource : IScalarCodecSource
    {
        public ScalarCodec? CodecFor(string scalar, Type clrType) => scalar == "ID" && clrType == typeof(PlanetId) ? new Codec() : null;

        private sealed class Codec() : ScalarCodec<PlanetId>("ID")
        {
            private const string Prefix = "planet:";

            public override bool TryRead(in ScalarInput input, out PlanetId value, out string? problem)
            {
                problem = null;
                var isId = input.Text.StartsWith(Prefix, StringComparison.Ordinal);
                value = isId ? new PlanetId(int.Parse(input.Text[Prefix.Length..])) : default;
                return isId;
            }

            public override bool TryWrite(PlanetId value, ResponseBuffer response)
            {
                response.String($"{Prefix}{value.Number}");
                return true;
            }
        }
    }
}
