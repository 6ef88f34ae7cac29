using CrossMentor.GraphQL.SchemaTools;
using CrossMentor.GraphQL.TypeSystem;

namespace CrossMentor.GraphQL.Tests.Validation;

/// <summary>One schema with something of everything, for the rules to be tried on.</summary>
internal static class KennelSchema
{
    public const string Sdl = """
        directive @onQuery on QUERY
        directive @tag(n: Int!) repeatable on FIELD | QUERY
        directive @onVariable on VARIABLE_DEFINITION
        scalar Date
        enum Colour { RED GREEN }
        enum Command { SIT HEEL }
        interface Named { name(surname: Boolean): String }
        interface Pet implements Named { name(surname: Boolean): String owner: Human }
        type Dog implements Pet & Named {
          name(surname: Boolean): String
          owner: Human
          barkVolume: Int
          colour: Colour
          doesKnow(command: Command!): Boolean!
          shape: Int
          mother: Dog
          friends(first: Int = 3): [Pet!]
        }
        type Cat implements Pet & Named {
          name(surname: Boolean): String
          owner: Human
          meowVolume: Int
          colour: Colour!
          shape: String
          mother: Cat
          friends(first: Int = 3): [Pet]
        }
        type Human implements Named { name(surname: Boolean): String pets: [Pet!]! born: Date }
        type Alien { home: String }
        union CatOrDog = Cat | Dog
        union HumanOrAlien = Human | Alien
        input Filter {
          name: String = "x"
          age: Int!
          limit: Int! = 5
          colours: [Colour!]
          nested: Filter
          matrix: [[Int]]
          choice: Choice
        }
        input Choice @oneOf { cat: CatInput dog: String }
        input CatInput { name: String! }
        type Query {
          dog: Dog
          cat: Cat
          pet(choice: Choice!): Pet
          named: Named
          catOrDog: CatOrDog
          humanOrAlien: HumanOrAlien
          values(int: Int, float: Float, string: String, boolean: Boolean, id: ID, colour: Colour, date: Date,
            ints: [Int], nonNullInts: [Int!]! = [1], filter: Filter, choice: Choice, filters: [Filter!]): String
          required(a: Int!, b: String!, c: Int! = 3): Int
        }
        type Subscription { dogBarked(id: ID): Dog catMeowed: Cat }
        """;

    /// <summary>The same with mutations, <c>@defer</c> and <c>@stream</c>.</summary>
    public static Schema Incremental { get; } = SchemaBuilder.Build(
        $"{Sdl}\ntype Mutation {{ bark: Dog growl: [Dog!] }}\n{IncrementalDefinitions.Text}").ToSchema();

    public static Schema Schema { get; } = SchemaBuilder.Build(Sdl).ToSchema();
}
