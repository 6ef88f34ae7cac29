using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CrossMentor.Persistence.PostgreSql.Migrations
{
    /// <summary>
    /// Scenarios carry decisions of people and are solved anew from what went into their run: the kept inputs, the decisions with their prices, and the work
    /// that is queued.
    /// </summary>
    /// <remarks>Expand step: scenarios that are there have no label and answer the decisions they have, which are none, so the previous release keeps running beside it.</remarks>
    public partial class Scenarios : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "DraftedFromId",
                table: "Scenarios",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Label",
                table: "Scenarios",
                type: "character varying(200)",
                maxLength: 200,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Solution",
                table: "Scenarios",
                type: "character varying(32)",
                maxLength: 32,
                nullable: false,
                defaultValue: "Current");

            migrationBuilder.CreateTable(
                name: "KeptRunInputs",
                columns: table => new
                {
                    MatchRunId = table.Column<Guid>(type: "uuid", nullable: false),
                    ProgrammeId = table.Column<Guid>(type: "uuid", nullable: false),
                    Bytes = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_KeptRunInputs", x => x.MatchRunId);
                    table.ForeignKey(
                        name: "FK_KeptRunInputs_MatchRuns_MatchRunId",
                        column: x => x.MatchRunId,
                        principalTable: "MatchRuns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_KeptRunInputs_Programmes_ProgrammeId",
                        column: x => x.ProgrammeId,
                        principalTable: "Programmes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "MatchTasks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    ProgrammeId = table.Column<Guid>(type: "uuid", nullable: false),
                    MatchRunId = table.Column<Guid>(type: "uuid", nullable: false),
                    ScenarioId = table.Column<Guid>(type: "uuid", nullable: true),
                    ScenarioVersion = table.Column<int>(type: "integer", nullable: true),
                    Kind = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    State = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Stage = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Done = table.Column<int>(type: "integer", nullable: false),
                    Total = table.Column<int>(type: "integer", nullable: false),
                    QueuedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    StartedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    EndedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Failure = table.Column<string>(type: "text", nullable: true),
                    Question = table.Column<string>(type: "text", nullable: true),
                    Replay = table.Column<string>(type: "text", nullable: true),
                    WhatIf = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MatchTasks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MatchTasks_MatchRuns_MatchRunId",
                        column: x => x.MatchRunId,
                        principalTable: "MatchRuns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_MatchTasks_Programmes_ProgrammeId",
                        column: x => x.ProgrammeId,
                        principalTable: "Programmes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_MatchTasks_Scenarios_ScenarioId",
                        column: x => x.ScenarioId,
                        principalTable: "Scenarios",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ScenarioDecisions",
                columns: table => new
                {
                    ScenarioId = table.Column<Guid>(type: "uuid", nullable: false),
                    MentorId = table.Column<Guid>(type: "uuid", nullable: false),
                    MenteeId = table.Column<Guid>(type: "uuid", nullable: false),
                    ProgrammeId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Reason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    DecidedBy = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: false),
                    DecidedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    PairsLost = table.Column<int>(type: "integer", nullable: true),
                    ScoreLost = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ScenarioDecisions", x => new { x.ScenarioId, x.MentorId, x.MenteeId });
                    table.ForeignKey(
                        name: "FK_ScenarioDecisions_Participants_MenteeId",
                        column: x => x.MenteeId,
                        principalTable: "Participants",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ScenarioDecisions_Participants_MentorId",
                        column: x => x.MentorId,
                        principalTable: "Participants",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ScenarioDecisions_Programmes_ProgrammeId",
                        column: x => x.ProgrammeId,
                        principalTable: "Programmes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ScenarioDecisions_Scenarios_ScenarioId",
                        column: x => x.ScenarioId,
                        principalTable: "Scenarios",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Scenarios_DraftedFromId",
                table: "Scenarios",
                column: "DraftedFromId");

            migrationBuilder.CreateIndex(
                name: "IX_KeptRunInputs_ProgrammeId",
                table: "KeptRunInputs",
                column: "ProgrammeId");

            migrationBuilder.CreateIndex(
                name: "IX_MatchTasks_MatchRunId",
                table: "MatchTasks",
                column: "MatchRunId");

            migrationBuilder.CreateIndex(
                name: "IX_MatchTasks_OpenResolve",
                table: "MatchTasks",
                column: "ScenarioId",
                unique: true,
                filter: "\"Kind\" = 'Resolve' AND \"State\" IN ('Queued', 'Running')");

            migrationBuilder.CreateIndex(
                name: "IX_MatchTasks_ProgrammeId_State",
                table: "MatchTasks",
                columns: new[] { "ProgrammeId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_ScenarioDecisions_MenteeId",
                table: "ScenarioDecisions",
                column: "MenteeId");

            migrationBuilder.CreateIndex(
                name: "IX_ScenarioDecisions_MentorId",
                table: "ScenarioDecisions",
                column: "MentorId");

            migrationBuilder.CreateIndex(
                name: "IX_ScenarioDecisions_ProgrammeId",
                table: "ScenarioDecisions",
                column: "ProgrammeId");

            migrationBuilder.AddForeignKey(
                name: "FK_Scenarios_Scenarios_DraftedFromId",
                table: "Scenarios",
                column: "DraftedFromId",
                principalTable: "Scenarios",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Scenarios_Scenarios_DraftedFromId",
                table: "Scenarios");

            migrationBuilder.DropTable(
                name: "KeptRunInputs");

            migrationBuilder.DropTable(
                name: "MatchTasks");

            migrationBuilder.DropTable(
                name: "ScenarioDecisions");

            migrationBuilder.DropIndex(
                name: "IX_Scenarios_DraftedFromId",
                table: "Scenarios");

            migrationBuilder.DropColumn(
                name: "DraftedFromId",
                table: "Scenarios");

            migrationBuilder.DropColumn(
                name: "Label",
                table: "Scenarios");

            migrationBuilder.DropColumn(
                name: "Solution",
                table: "Scenarios");
        }
    }
}
